namespace Assistant.Corpus.References;

/// <summary>Mentions of one document. A thousand of them say few different things, and only those are compared.</summary>
internal sealed class MentionGroup
{
    // No document is named in more different ways; a text that does so is noise.
    private const int MostCompared = 100;

    private readonly HashSet<(DateOnly? Date, int Year, string Issuer)> _known = [];
    private readonly List<Mention> _different = [];

    /// <summary>In order of the text.</summary>
    public List<Mention> All { get; } = [];

    public void Add(Mention mention)
    {
        All.Add(mention);
        if (_different.Count < MostCompared && _known.Add((mention.Date, mention.Year, mention.Issuer)))
        {
            _different.Add(mention);
        }
    }

    /// <summary>Whether it may be the same document as all of the group.</summary>
    public bool Fits(Mention mention, Func<Mention, Mention, bool> mayBeOne) => _different.TrueForAll(other => mayBeOne(other, mention));
}
