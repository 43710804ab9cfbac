namespace Assistant.Search.Segments;

/// <summary>In how many passages of removed documents terms and pairs stand; counted once, when the documents go.</summary>
internal sealed record RemovedTerms(
    IReadOnlyDictionary<int, int> Singles, IReadOnlyDictionary<(int First, int Second), int> Pairs, IReadOnlyDictionary<int, int> Headings, IReadOnlyDictionary<int, int> Texts)
{
    public static readonly RemovedTerms None = new(new Dictionary<int, int>(), new Dictionary<(int, int), int>(), new Dictionary<int, int>(), new Dictionary<int, int>());

    /// <param name="passages">The terms of each removed passage: of its text and of its context, dates and symbols as a whole left where they are.</param>
    public static RemovedTerms Count(IEnumerable<(int[] Text, int[] Context, int TitleWords)> passages, Func<int, int> formOf, int firstWhole)
    {
        var singles = new Dictionary<int, int>();
        var pairs = new Dictionary<(int, int), int>();
        var headings = new Dictionary<int, int>();
        var texts = new Dictionary<int, int>();
        var seen = new HashSet<int>();
        var seenPairs = new HashSet<(int, int)>();
        foreach (var (text, context, titleWords) in passages)
        {
            foreach (var form in context.Skip(titleWords).Select(formOf).Distinct())
            {
                headings[form] = headings.GetValueOrDefault(form) + 1;
            }

            foreach (var form in text.Select(formOf).Distinct())
            {
                texts[form] = texts.GetValueOrDefault(form) + 1;
            }

            seen.Clear();
            seenPairs.Clear();
            foreach (var stream in (int[][])[text, context])
            {
                var before = -1;
                foreach (var term in stream)
                {
                    var form = formOf(term);
                    if (seen.Add(form))
                    {
                        singles[form] = singles.GetValueOrDefault(form) + 1;
                    }

                    if (term >= firstWhole)
                    {
                        continue;
                    }

                    if (before >= 0 && seenPairs.Add((before, form)))
                    {
                        pairs[(before, form)] = pairs.GetValueOrDefault((before, form)) + 1;
                    }

                    before = form;
                }
            }
        }

        return new RemovedTerms(singles, pairs, headings, texts);
    }
}
