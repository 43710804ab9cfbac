namespace Assistant.Search;

/// <summary>What is read of a query, however much was pasted.</summary>
internal static class QueryText
{
    // Twice what the planner's tokens take in usual words.
    private const int MostCharacters = 4000;

    /// <summary>The beginning of a long query; half of a character is never left.</summary>
    public static string Cut(string query)
    {
        var start = 0;
        while (start < query.Length && char.IsWhiteSpace(query[start]))
        {
            start++;
        }

        if (query.Length - start <= MostCharacters)
        {
            return query;
        }

        var end = start + MostCharacters;
        return query[start..(char.IsHighSurrogate(query[end - 1]) && char.IsLowSurrogate(query[end]) ? end - 1 : end)];
    }
}
