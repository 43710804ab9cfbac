using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>
/// Whether a heading without number sums up all numbered entries before it and not only the last: "1. …", "2. …", "* Đánh giá
/// chung", after which no "3." comes.
/// </summary>
internal sealed partial class SummaryJudge(string source, IReadOnlyList<BlockDraft> drafts)
{
    private const int DraftsAround = 400;

    public bool SumsUp(int i)
    {
        var words = drafts[i].Bare(source);
        if (Summary().Match(words) is not { Success: true } match)
        {
            return false;
        }

        var (siblings, above) = Before(i, match.Value);
        return siblings >= 2 && above is not null && (General().IsMatch(words) || !Named().IsMatch(above.Bare(source))) && !GoesOn(i, above);
    }

    /// <summary>How many numbered entries of one rank stand before it, and the nearest; 0 when an earlier one was summed up by itself.</summary>
    private (int Siblings, BlockDraft? Nearest) Before(int i, string words)
    {
        BlockDraft? nearest = null;
        var siblings = 0;
        for (var at = i - 1; at >= 0 && at >= i - DraftsAround; at--)
        {
            var draft = drafts[at];
            if (draft.Kind == DraftKind.Title || (draft.Kind == DraftKind.Numbered && draft.Rank < Rank.Arabic))
            {
                break;
            }

            if (draft.Kind == DraftKind.Heading && draft.Bare(source).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return (0, nearest);
            }

            // "Ưu điểm: …" in the same entry is what this is the other side of.
            if (nearest is null && OtherSide().IsMatch(draft.Bare(source)) && draft.Kind != DraftKind.Numbered)
            {
                return (0, null);
            }

            if (draft.Kind == DraftKind.Numbered && draft.Rank == Rank.Arabic)
            {
                nearest ??= draft;
                siblings++;
            }
        }

        return (siblings, nearest);
    }

    private bool GoesOn(int i, BlockDraft above)
    {
        for (var at = i + 1; at < drafts.Count && at <= i + DraftsAround && drafts[at].Kind != DraftKind.Title; at++)
        {
            if (drafts[at].Kind == DraftKind.Numbered && drafts[at].Rank <= above.Rank)
            {
                return drafts[at].Rank == above.Rank;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?:Ưu điểm|Mặt được|Mặt làm được|Kết quả đạt được|Thuận lợi)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherSide();

    // A heading that itself names what is summed up keeps its summary: "2. Hạn chế và nguyên nhân" – "* Nguyên nhân".
    [GeneratedRegex(@"\b(?:tồn tại|hạn chế|khuyết điểm|nhược điểm|khó khăn|nguyên nhân|đánh giá)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:Đánh giá chung|Nhận xét chung|Nhận định chung|Tóm lại|Tồn tại|Hạn chế|Khuyết điểm|Nhược điểm|Khó khăn|Nguyên nhân)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^(?:Đánh giá chung|Nhận xét chung|Nhận định chung|Tóm lại)|\bchung\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex General();
}
