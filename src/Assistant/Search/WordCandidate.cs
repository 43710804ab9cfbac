namespace Assistant.Search;

/// <summary>A word that may have been meant, and how unwillingly we believe it (in logarithms of likelihood).</summary>
internal readonly record struct WordCandidate(string Key, double Cost, RestorationKind Kind);
