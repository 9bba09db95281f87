"""Pictures beside answers: what to draw as plain values, the drawing program, and the folder where pictures are kept."""
