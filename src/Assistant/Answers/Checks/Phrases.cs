namespace Assistant.Answers.Checks;

/// <summary>Finds words that follow each other.</summary>
internal static class Phrases
{
    /// <returns>Where they begin in the evidence; -1 when they do not stand there in a row.</returns>
    public static int Find(IReadOnlyList<GateToken> words, EvidenceField evidence)
    {
        foreach (var start in evidence.Of(words[0].Key))
        {
            if (StandAt(words, evidence.Tokens, start))
            {
                return start;
            }
        }

        return -1;
    }

    public static bool StandAt(IReadOnlyList<GateToken> words, IReadOnlyList<GateToken> tokens, int start)
    {
        if (start < 0 || start + words.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (tokens[start + i].Key != words[i].Key)
            {
                return false;
            }
        }

        return true;
    }
}
