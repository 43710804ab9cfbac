using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Turns a reply into the activity that Web Chat draws.</summary>
internal sealed class ReplyActivities(FileLinks files, TimeProvider clock)
{
    /// <param name="replyToId">The user's activity; null for a greeting. Web Chat holds a reply to an unknown id back for 5 s.</param>
    /// <param name="streamId">The previews that the reply takes the place of; null when there were none.</param>
    public string Of(Reply reply, string conversationId, string? replyToId, string? streamId = null)
    {
        var activity = ActivityJson.FromBot("message", conversationId, clock.GetUtcNow(), reply.AnswerId);
        activity["text"] = Text(reply);
        activity["textFormat"] = "markdown";
        if (replyToId is not null)
        {
            activity["replyToId"] = replyToId;
        }

        if (reply.Citations.Count > 0 || reply.AnswerId is not null)
        {
            activity["entities"] = new JsonArray(MessageEntity(reply));
        }

        if (reply.Suggestions.Count > 0)
        {
            activity["suggestedActions"] = SuggestedActions(reply.Suggestions);
        }

        var attachments = Attachments(reply);
        if (attachments.Count > 0)
        {
            activity["attachments"] = attachments;
        }

        var data = streamId is null ? [] : AnswerPreview.Marks(streamId, "final", null);
        data["state"] = State(reply.State);
        activity["channelData"] = data;
        return ActivityJson.Write(activity);
    }

    public string Plain(string text, string conversationId, string? replyToId) =>
        Of(new Reply(text, [], [], null, [], DialogueState.Asking), conversationId, replyToId);

    /// <summary>Web Chat draws a seal only where the text ends with a Markdown definition of the number.</summary>
    private static string Text(Reply reply)
    {
        var text = new StringBuilder(Words(reply with { Text = BotMarkdown.Escape(reply.Text) }));
        for (var at = 0; at < reply.Citations.Count; at++)
        {
            var citation = reply.Citations[at];
            text.Append(at == 0 ? "\n\n" : "\n")
                .Append(CultureInfo.InvariantCulture, $"[{citation.N}]: {citation.Url} \"{BotMarkdown.Escape(Name(citation).Replace('"', '”'))}\"");
        }

        return text.ToString();
    }

    /// <summary>The label stands last and apart, so that the page can set it small.</summary>
    private static string Words(Reply reply)
    {
        var words = QuotedParagraphs.Mark(reply.Text.Replace(Replies.MadeByMachine, string.Empty, StringComparison.Ordinal).TrimEnd(), reply.Citations);
        return reply.Citations.Count > 0 && reply.State.Mode == DialogueState.Asking.Mode ? $"{words}\n\n*{Replies.MadeByMachine}*" : words;
    }

    private static JsonObject MessageEntity(Reply reply) => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@context"] = "https://schema.org",
        ["@type"] = "Message",
        ["@id"] = string.Empty, // Web Chat ignores the entity without it.
        ["additionalType"] = new JsonArray("AIGeneratedContent"),
        ["citation"] = new JsonArray([.. reply.Citations.Select(Claim)]),
        ["potentialAction"] = reply.AnswerId is { } id ? new JsonArray(Thumb(id, Reaction.Up), Thumb(id, Reaction.Down)) : new JsonArray(),
    };

    private static JsonObject Thumb(string answerId, Reaction reaction) => new()
    {
        ["@type"] = reaction == Reaction.Up ? "LikeAction" : "DislikeAction",
        ["@id"] = IncomingRating.ActionId(answerId, reaction),
        ["actionStatus"] = "PotentialActionStatus",
    };

    private static JsonObject Claim(Citation citation) => new()
    {
        ["@type"] = "Claim",
        ["position"] = citation.N,
        ["appearance"] = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Name(citation),
            ["url"] = citation.Url,
            ["abstract"] = citation.Quote,
        },
    };

    private static string Name(Citation citation) => Replies.CitationName(citation.Document.Title, SectionName.Short(citation));

    private static JsonObject SuggestedActions(IReadOnlyList<string> suggestions) => new()
    {
        ["to"] = new JsonArray(),
        ["actions"] = new JsonArray([.. suggestions.Select(text => new JsonObject { ["type"] = "imBack", ["title"] = text, ["value"] = text })]),
    };

    private JsonArray Attachments(Reply reply)
    {
        var all = reply.Attachments.Select(files.Reference).ToList();
        if (reply.Form is not null)
        {
            all.Add(FormCard.Of(reply.Form));
        }

        return new JsonArray([.. all]);
    }

    private static JsonObject State(DialogueState state) => new()
    {
        ["mode"] = state.Mode,
        ["draft"] = state.DraftId,
        ["section"] = state.SectionId,
        ["answered"] = state.Answered,
        ["skipped"] = state.Skipped,
        ["missing"] = state.Missing,
    };
}
