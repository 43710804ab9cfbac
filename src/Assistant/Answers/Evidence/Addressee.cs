using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>
/// Whom a piece of a document speaks to: "3. Đối với cấp huyện: …", "Các chi bộ thôn gửi …", "2. Đối với huyện ủy" as the heading
/// above. Pieces that stand side by side and speak to different bodies answer one question for each of them.
/// </summary>
/// <param name="Block">The block that names it: the piece itself, or the nearest one above.</param>
internal sealed partial record Addressee(BlockView Block, string Name)
{
    // A longer name is a sentence that happens to begin so.
    private const int LongestName = 140;

    /// <returns>The nearest first; empty when neither the piece nor anything above it names one.</returns>
    public static IReadOnlyList<Addressee> Over(BlockView block) =>
        [.. from view in block.Above().Prepend(block) let name = NameIn(view) where name.Length is > 0 and <= LongestName select new Addressee(view, name)];

    /// <summary>The nearest one; null when there is none.</summary>
    public static Addressee? Of(BlockView block) => Over(block) is [var nearest, ..] ? nearest : null;

    /// <summary>What tells two pieces apart: of the first piece the addressee that has its like over the other, side by side.</summary>
    /// <returns>Null when both speak to the same body, or stand in different lists.</returns>
    public static Addressee? Apart(BlockView one, BlockView other) => one.Document == other.Document
        ? Over(one).FirstOrDefault(mine => Over(other).Any(theirs => mine.Block != theirs.Block && mine.Block.Parent == theirs.Block.Parent && mine.Name != theirs.Name))
        : null;

    private static string NameIn(BlockView view)
    {
        var text = WithoutLabel(view);
        var folded = Diacritics.FoldInPlace(text);
        if (Towards().Match(folded) is { Success: true } towards)
        {
            var rest = text[towards.Length..];
            var end = view.IsHeading ? rest.Length : rest.IndexOfAny([':', ';', '.']);
            return end > 0 ? rest[..end].TrimEnd('.', ':', ' ') : string.Empty;
        }

        if (Level().Match(folded) is { Success: true } level)
        {
            return text[..level.Groups["name"].Length];
        }

        return view.Document.TasksOf(view).Select(task => task.Who).FirstOrDefault(who => who.Length > 0 && text.StartsWith(who, StringComparison.Ordinal)) ?? string.Empty;
    }

    private static string WithoutLabel(BlockView view)
    {
        var text = view.IsHeading && view.Block.Heading.Length > 0 ? view.Block.Heading : view.Block.Text;
        return text.StartsWith(view.Block.Label, StringComparison.Ordinal) ? text[view.Block.Label.Length..].TrimStart(' ', '.', ')', '-', '*') : text.TrimStart(' ', '-', '+', '*');
    }

    [GeneratedRegex(@"^doi voi\s", RegexOptions.CultureInvariant)]
    private static partial Regex Towards();

    [GeneratedRegex(@"^(?<name>(?:o )?cap (?:tinh|huyen|xa|co so|trung uong)(?:, [^:.]{0,40})?)\s?[:,–-]", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
