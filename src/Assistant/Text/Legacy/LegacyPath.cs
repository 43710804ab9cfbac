namespace Assistant.Text.Legacy;

/// <summary>
/// Which words of a text are written in which encoding: the cheapest way through the text, where a word costs what speaks
/// against its reading, and each change of the encoding costs, less at the start of a line. So a word that two encodings
/// could hold goes with its neighbours, and a few odd words make no other encoding.
/// </summary>
internal static class LegacyPath
{
    private const int Unicode = 0;
    private const int States = 3;

    // Ten units: one word that speaks for another encoding. A wrong reading is worse than none.
    private const int Misspelt = 10;
    private const int WronglyConverted = 20;
    private const int Impossible = 60;
    private const int Change = 30;
    private const int ChangeAtLine = 15;

    private static readonly LegacyEncoding[] Encodings = [LegacyEncoding.Tcvn3, LegacyEncoding.Vni];

    /// <returns>For each word its encoding; null for Unicode.</returns>
    public static LegacyEncoding?[] Of(IReadOnlyList<LegacyWord> words)
    {
        var from = new byte[words.Count * States];
        long[] costs = [0, ChangeAtLine, ChangeAtLine];
        for (var i = 0; i < words.Count; i++)
        {
            costs = Step(words[i], costs, from.AsSpan(i * States, States));
        }

        return Walked(words.Count, from, Best(costs));
    }

    private static long[] Step(LegacyWord word, long[] before, Span<byte> from)
    {
        var change = word.BeginsLine ? ChangeAtLine : Change;
        var after = new long[States];
        for (var state = 0; state < States; state++)
        {
            // Ties go to Unicode: enter an old encoding late and leave it early.
            var best = Unicode;
            for (var other = 1; other < States; other++)
            {
                if (Way(before, other, state, change) < Way(before, best, state, change))
                {
                    best = other;
                }
            }

            from[state] = (byte)best;
            after[state] = Way(before, best, state, change) + Cost(word.Reading, state);
        }

        return after;
    }

    private static long Way(long[] before, int other, int state, int change) => before[other] + (other == state ? 0 : change);

    private static int Cost(WordReading reading, int state) => reading switch
    {
        { IsPlain: true } => 0,
        _ when state == Unicode => reading.AsItIs ? 0 : Misspelt,
        { IsUnicode: true } => Impossible,
        _ => reading.In(Encodings[state - 1]) is null ? WronglyConverted : 0,
    };

    private static int Best(long[] costs) => costs[1] < costs[Unicode] && costs[1] <= costs[2] ? 1 : costs[2] < costs[Unicode] ? 2 : Unicode;

    private static LegacyEncoding?[] Walked(int count, byte[] from, int state)
    {
        var path = new LegacyEncoding?[count];
        for (var i = count - 1; i >= 0; i--)
        {
            path[i] = state == Unicode ? null : Encodings[state - 1];
            state = from[(i * States) + state];
        }

        return path;
    }
}
