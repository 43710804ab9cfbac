using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>"Trường hợp quy định tại điểm b khoản 1 Điều này: …": the places of the same document that a piece speaks of.</summary>
internal static partial class InnerReferences
{
    /// <returns>In the order in which they are named; empty where none is, or where the place is not found.</returns>
    public static IReadOnlyList<BlockView> In(BlockView block) =>
    [
        .. Named().Matches(Diacritics.FoldInPlace(block.Block.Text))
            .Select(match => Find(block, match.Groups["point"].Value, match.Groups["clause"].Value, match.Groups["article"].Value))
            .OfType<BlockView>()
            .Distinct(),
    ];

    private static BlockView? Find(BlockView from, string point, string clause, string article)
    {
        var whole = article == "nay" ? from.Above().FirstOrDefault(view => view.IsArticle)
            : from.Document.Blocks.FirstOrDefault(view => view.IsArticle && Label(view) == "dieu " + article && view.Title == from.Title);
        var part = clause.Length == 0 ? whole : whole?.Children.Find(child => Label(child) == clause);
        return point.Length == 0 ? part : part?.Children.Find(child => Label(child) == point);
    }

    private static string Label(BlockView view) => Diacritics.Fold(view.Block.Label).TrimEnd('.', ')', '-', ' ');

    [GeneratedRegex(@"(?<!\p{L})(?:diem (?<point>[a-z]) )?(?:khoan (?<clause>\d{1,2}) )?dieu (?<article>nay|\d{1,3})(?! (?:cua )?(?:luat|nghi dinh|thong tu|quyet dinh|quy dinh (?!nay|tai)))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
