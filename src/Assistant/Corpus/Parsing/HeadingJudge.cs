using System.Globalization;

namespace Assistant.Corpus.Parsing;

/// <summary>Decides for each numbered draft whether it heads what follows or is content itself.</summary>
internal sealed class HeadingJudge(string source, IReadOnlyList<BlockDraft> drafts, bool markdown)
{
    // The longest real heading seen has 262 characters; a lead-in sentence to a list is shorter than a paragraph.
    private const int LongestHeading = 330;
    private const int LongestLeadIn = 200;

    private readonly bool[] _headings = new bool[drafts.Count];
    private readonly bool[] _covers = new bool[drafts.Count];

    /// <returns>For each draft, whether it is a heading; only numbered ones are asked.</returns>
    public bool[] Judge()
    {
        FindCovered();
        var inOutline = false;
        var inArticle = false;
        // The last judged draft of each rank under the present parent: siblings are of one kind.
        var siblings = new Dictionary<int, bool>();
        // "(5)" after "(4)" goes on with its list, though "2.3." stands between.
        var before = new Dictionary<int, (int Number, bool Heading)>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind == DraftKind.Title)
            {
                inOutline = draft.Bare(source).StartsWith("ĐỀ CƯƠNG", StringComparison.OrdinalIgnoreCase);
                inArticle = false;
                siblings.Clear();
                before.Clear();
            }

            if (draft.Kind != DraftKind.Numbered)
            {
                continue;
            }

            foreach (var deeper in siblings.Keys.Where(rank => rank > draft.Rank).ToList())
            {
                siblings.Remove(deeper);
            }

            inArticle = draft.Rank == Rank.Article || (inArticle && draft.Rank > Rank.Article);
            bool? sibling = siblings.TryGetValue(draft.Rank, out var known) ? known : null;
            var number = draft.Rank == Rank.Bracketed && int.TryParse(draft.Label.AsSpan().Trim("()"), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) ? printed : 0;
            if (sibling is null && number > 1 && before.TryGetValue(draft.Rank, out var last) && last.Number == number - 1)
            {
                sibling = last.Heading;
            }

            _headings[i] = draft.Rank switch
            {
                < Rank.Article => draft.LooksLikeHeading || draft.Bare(source).Length <= LongestHeading || !Ends.Closed(draft.Bare(source)),
                Rank.Article => false,
                _ when inArticle => draft.LooksLikeHeading,
                _ => IsHeading(draft, _covers[i], sibling, inOutline),
            };
            siblings[draft.Rank] = _headings[i];
            before[draft.Rank] = (number, _headings[i]);
        }

        return _headings;
    }

    private bool IsHeading(BlockDraft draft, bool covers, bool? sibling, bool inOutline)
    {
        var bare = draft.Bare(source);
        if (draft.LooksLikeHeading)
        {
            return true;
        }

        if (bare.Length > LongestHeading || (!covers && Ends.Closed(bare)))
        {
            return false;
        }

        if (bare.EndsWith(':'))
        {
            return bare.Length <= LongestLeadIn;
        }

        if (!covers)
        {
            return inOutline || (!markdown && sibling == true);
        }

        // A whole sentence over text is a heading among headings and a clause among clauses.
        return !Ends.Closed(bare) || sibling != false;
    }

    /// <summary>A draft covers text when the next one, notes and footnotes aside, is deeper.</summary>
    private void FindCovered()
    {
        var (nextRank, lastWords) = (-1, false);
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            // What ends a document speaks for the whole of it: a full sentence above it is no heading.
            _covers[i] = nextRank > draft.Rank && !(lastWords && Ends.Closed(draft.Bare(source)) && !draft.Bare(source).EndsWith(':'));
            if (draft.Kind is DraftKind.Note or DraftKind.Footnote)
            {
                continue;
            }

            lastWords = draft.Kind == DraftKind.Paragraph && nextRank == -1;
            nextRank = draft.Kind is DraftKind.Title or DraftKind.Header or DraftKind.Recipients or DraftKind.Signature || (lastWords && ClosingWords.Are(draft.Bare(source)))
                ? -1
                : draft.Rank;
        }
    }
}
