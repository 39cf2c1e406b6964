"""A letter as LibreOffice writes it, from the Word file that python-docx writes.

LibreOffice counts endnotes in Roman numerals whatever the file says.
"""
import pathlib
import shutil
import subprocess
import tempfile

import copied_word

OFFICE = shutil.which("soffice")


def write(original, path):
    with tempfile.TemporaryDirectory(prefix="office-") as folder:
        source = pathlib.Path(folder) / path.with_suffix(".docx").name
        copied_word.write(original, source)
        form = "docx:MS Word 2007 XML" if path.suffix == ".docx" else path.suffix[1:]
        subprocess.run([OFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", form,
                        "--outdir", f"{folder}/made", str(source)], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True)
        shutil.copy(pathlib.Path(folder) / "made" / path.name, path)
