using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Drafting;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>The drafts of a person, to look at and to take up again.</summary>
internal sealed class DraftShelf(DraftBook book, TimeProvider clock)
{
    // Beyond these the list itself is the better choice.
    private const int MostSuggested = 3;

    public void List(Say say, string userId)
    {
        var drafts = book.DraftsOf(userId).Select(book.Read).OfType<Draft>().ToList();
        if (drafts.Count == 0)
        {
            say.Add(Replies.NoDrafts).Suggest(Replies.SuggestDrafting);
            return;
        }

        say.Add(Replies.YourDrafts).Lines(drafts.Select((draft, index) => Row(draft, index + 1)));
        say.Suggest(drafts.Take(MostSuggested).Select((_, index) => Replies.SuggestContinueNumber(index + 1)));
    }

    public Draft? LastOf(string userId) => book.DraftsOf(userId) is [var last, ..] ? book.Read(last) : null;

    /// <summary>The draft that "tiếp tục bản thảo 2" means; null for any other message and any other number.</summary>
    public Draft? Named(string text, string userId)
    {
        var folded = Diacritics.Fold(text).Trim();
        const string Opening = "tiep tuc ban thao ";
        return folded.StartsWith(Opening, StringComparison.Ordinal)
            && int.TryParse(folded[Opening.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && book.DraftsOf(userId).ElementAtOrDefault(number - 1) is { } id
                ? book.Read(id)
                : null;
    }

    // Readable in lists and logs, and never the same twice for one conversation.
    public string NewId(UserMessage message)
    {
        var now = clock.GetUtcNow();
        var seed = $"{message.ConversationId}\n{message.UserId}\n{now.UtcTicks.ToString(CultureInfo.InvariantCulture)}\n{book.DraftsOf(message.UserId).Count.ToString(CultureInfo.InvariantCulture)}";
        var tail = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..10];
        return $"bt-{now.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{tail}";
    }

    private static string Row(Draft draft, int number)
    {
        var counts = DraftCounts.Of(draft, draft.Map.Lines);
        return Replies.DraftRow(number, DraftDesk.Title(draft), draft.Unit?.Name ?? string.Empty, counts.Answered + counts.NotApplicable, counts.Missing);
    }
}
