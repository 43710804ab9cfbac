namespace Assistant.Search;

/// <summary>A hit whose words were not read.</summary>
/// <param name="Ordinal">Its place among <see cref="SearchIndex.Passages"/>.</param>
public readonly record struct RankedPassage(int Ordinal, float Score);
