namespace Assistant.Search;

public sealed record Hit(Passage Passage, double Score);
