"""From the annotated utterances of data/<language>/nlu.yml to what is learned of them."""
