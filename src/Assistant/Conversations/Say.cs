using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Conversations;

/// <summary>Puts a reply together, paragraph by paragraph.</summary>
internal sealed class Say(CorpusSnapshot corpus)
{
    // More than these and nobody reads them.
    private const int MostSuggestions = 5;

    private readonly List<string> _paragraphs = [];
    private readonly List<Citation> _citations = [];
    private readonly List<string> _suggestions = [];
    private readonly List<ReplyAttachment> _attachments = [];
    private Form? _form;
    private AnswerRecord? _answer;

    public CorpusSnapshot Corpus { get; } = corpus;

    public Say Add(string paragraph)
    {
        if (paragraph.Length > 0)
        {
            _paragraphs.Add(paragraph);
        }

        return this;
    }

    public Say Lines(IEnumerable<string> lines) => Add(string.Join('\n', lines));

    public Say Suggest(params IEnumerable<string> suggestions)
    {
        _suggestions.AddRange(suggestions);
        return this;
    }

    public Say Attach(ReplyAttachment attachment)
    {
        _attachments.Add(attachment);
        return this;
    }

    public Say Ask(Form form)
    {
        _form = form;
        return this;
    }

    /// <summary>What of the reply answers a question, so that it can be rated.</summary>
    public Say Keep(AnswerRecord answer)
    {
        _answer = answer;
        return this;
    }

    /// <summary>" [n]" for a place of the draft's outline document; empty when it cannot be shown.</summary>
    public string Cite(Draft draft, TextSpan span, string section)
    {
        var known = _citations.FirstOrDefault(citation => citation.Span == span && string.Equals(citation.Document.Id, draft.Outline.Parent.Id, StringComparison.Ordinal));
        if (known is null)
        {
            known = OutlineCitations.Of(draft, Corpus, _citations.Count + 1, span, section);
            if (known is null)
            {
                return string.Empty;
            }

            _citations.Add(known);
        }

        return $" [{VietnameseNumbers.Show(known.N)}]";
    }

    /// <summary>Takes an answer's citations over; only as the first thing said, so that its numbers stay right.</summary>
    public Say Quote(string text, IReadOnlyList<Citation> citations)
    {
        _citations.AddRange(citations);
        return Add(text);
    }

    public Reply ToReply(DialogueState state) => new(
        string.Join("\n\n", _paragraphs),
        _citations,
        [.. _suggestions.Distinct(StringComparer.Ordinal).Take(MostSuggestions)],
        _form,
        _attachments,
        state)
    {
        Answer = _answer,
    };
}
