using System.Collections.Concurrent;
using Assistant.Conversations;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Web;

/// <summary>A dialogue that says what a test tells it to. It shows what the channel does with replies, not what replies should be.</summary>
internal sealed class ScriptedDialogue : IDialogue
{
    public const string Hello = "Chào anh/chị.";

    public ConcurrentQueue<UserMessage> Heard { get; } = new();

    public Func<UserMessage, Task<Reply>> Answer { get; set; } = message => Task.FromResult(Say("Tôi nghe: " + message.Text));

    public DialogueState StateOf(string conversationId) => DialogueState.Asking;

    public Reply Greeting() => Say(Hello);

    public Task<Reply> HandleAsync(UserMessage message, CancellationToken cancellation)
    {
        Heard.Enqueue(message);
        return Answer(message);
    }

    public static Reply Say(string text) => new(text, [], [], null, [], DialogueState.Asking);

    public static Citation Cite(int n, Assistant.Corpus.Document document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        var block = document.Blocks.First(candidate => candidate.Span.Overlaps(span));
        return new Citation(n, new DocumentName(document.Id, document.Number, document.Title), block.Path, words, span, document.Source.ContentHash);
    }
}
