namespace Assistant.Search.Segments;

internal readonly record struct RankedPassage(int Ordinal, float Score);
