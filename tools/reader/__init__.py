"""The reader: predicts English, piece by piece, from what the untouched encoder makes of the source, in any language.

How much surer of a piece it is with the source than without says whether the source has it; where it says nothing else
than the source, nothing can be learnt from how an English sounds by itself.
"""
