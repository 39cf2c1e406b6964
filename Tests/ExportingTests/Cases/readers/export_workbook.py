"""Reads a workbook with openpyxl: its sheets, and whether numbers are numbers."""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    print("sheet", sheet.title, sheet.max_row - 1)
figures = book["figures"]
names = [cell.value for cell in figures[1]]
values = [row[names.index("value")].value for row in figures.iter_rows(min_row=2)]
print("numbers", sum(isinstance(value, (int, float)) for value in values))
print("measures", sum(row[names.index("measure")].value is not None for row in figures.iter_rows(min_row=2)))
formulas = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
print("formulas", len(formulas))
