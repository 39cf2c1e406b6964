internal import Extraction
internal import LetterModel
