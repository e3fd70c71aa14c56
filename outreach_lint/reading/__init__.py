"""Reading: a file becomes a Draft in which every character knows its place in the file."""
