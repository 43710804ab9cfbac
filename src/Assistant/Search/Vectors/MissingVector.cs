namespace Assistant.Search.Vectors;

/// <param name="Ordinal">The first passage that needs it.</param>
/// <param name="Passages">How many need it.</param>
internal readonly record struct MissingVector(UInt128 Key, int Ordinal, int Passages);
