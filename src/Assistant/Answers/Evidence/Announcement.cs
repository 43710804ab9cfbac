using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>"… với các nội dung sau:" promises a list. Shown without it, it pretends to be an answer.</summary>
internal static partial class Announcement
{
    // Marks of citation, stars and what closes a sentence may stand behind the last word.
    private static readonly char[] Closing = [' ', '\n', '*', '.', ';', ',', '…', '”', '"'];

    public static bool Ends(string text)
    {
        var words = text.TrimEnd(Closing);
        return words.EndsWith(':') || Promise().IsMatch(Diacritics.FoldInPlace(words));
    }

    /// <summary>The list that the block announces: what stands under it, or the items right behind it.</summary>
    /// <returns>In order; empty when there is none.</returns>
    public static IReadOnlyList<BlockView> ListOf(BlockView block)
    {
        if (block.Children.Exists(child => child.IsContent))
        {
            return [.. block.Children.Where(child => child.IsContent)];
        }

        return block.Parent is null ? [] : [.. block.Parent.Children
            .SkipWhile(other => other != block).Skip(1)
            .TakeWhile(other => other.IsContent && other.Block.Kind == BlockKind.Item)];
    }

    [GeneratedRegex(@" (?:nhu sau|sau day|cu the|(?:noi dung|nhiem vu|viec|cong viec|van de|giai phap|muc|diem|y kien|thanh phan|yeu cau|tieu chi|chi tieu|buoc) (?:chinh |chu yeu |cu the )?sau)$", RegexOptions.CultureInvariant)]
    private static partial Regex Promise();
}
