using Assistant.Text;

namespace Assistant.Formats.Pages;

/// <param name="PageStarts">Where the first word of each page stands in the text; a page without words begins where the next one does.</param>
/// <param name="Doubtful">The words that the recognition was not sure of, in order.</param>
internal sealed record LaidOutText(string Text, IReadOnlyList<int> PageStarts, IReadOnlyList<TextSpan> Doubtful);
