"""The language server: what is found, in the editor, while the draft is written."""
