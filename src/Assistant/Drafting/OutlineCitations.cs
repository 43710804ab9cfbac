using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>Citations of the outline that a draft follows.</summary>
public static partial class OutlineCitations
{
    /// <summary>Null when the document is not in the corpus any more, or not the same: then nothing can be shown for it.</summary>
    public static Citation? Of(Draft draft, CorpusSnapshot corpus, int n, TextSpan span, string section)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(corpus);
        var document = corpus.Find(draft.Outline.Parent.Id);
        if (document is null || !string.Equals(document.Source.ContentHash, draft.ContentHash, StringComparison.Ordinal) || span.End > document.Text.Length || span.Length <= 0)
        {
            return null;
        }

        return new Citation(n, draft.Outline.Parent, section, LineBreaks().Replace(span.In(document.Text), " ").Trim(), span, draft.ContentHash);
    }

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex LineBreaks();
}
