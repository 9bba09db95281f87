"""Pictures beside answers: what to draw as plain values, the program that draws, the folder that keeps."""
