using System.Text.Json.Nodes;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>
/// Shows an answer sentence by sentence while it is written. Web Chat draws each piece in place of the one before it, and the reply in place
/// of the last; no piece is kept.
/// </summary>
internal sealed class AnswerPreview(ConversationRoom room, TimeProvider clock)
{
    private volatile string? _streamId;
    private int _sequence;

    /// <summary>What the reply takes the place of; null when nothing was shown.</summary>
    public string? StreamId => _streamId;

    /// <param name="text">All that may be shown so far.</param>
    public void Show(string text)
    {
        if (_streamId is not { } stream)
        {
            // The first one opens the stream, and its id is the stream's.
            _streamId = stream = ActivityJson.NewId(room.Id);
            room.Hint(ActivityJson.Write(Piece(stream, text, null)));
            return;
        }

        room.Hint(ActivityJson.Write(Piece(ActivityJson.NewId(room.Id), text, stream)));
    }

    /// <summary>The marks of a stream, as Web Chat (channel data) and Teams (an entity) read them.</summary>
    public static JsonObject Marks(string streamId, string type, int? sequence)
    {
        var marks = new JsonObject { ["streamId"] = streamId, ["streamType"] = type };
        if (sequence is { } number)
        {
            marks["streamSequence"] = number;
        }

        return marks;
    }

    private JsonObject Piece(string id, string text, string? stream)
    {
        var marks = Marks(stream ?? id, "streaming", ++_sequence);
        if (stream is null)
        {
            marks.Remove("streamId");
        }

        var entity = marks.DeepClone().AsObject();
        entity["type"] = "streaminfo";
        var now = clock.GetUtcNow();
        if (stream is null)
        {
            // Web Chat takes all pieces without a stream's id for one stream, and would set this answer above the ones before it.
            marks["webchat:sequence-id"] = now.ToUnixTimeMilliseconds();
        }

        var piece = ActivityJson.FromBot("typing", room.Id, now, id);
        piece["text"] = BotMarkdown.Escape(text);
        piece["textFormat"] = "markdown";
        piece["channelData"] = marks;
        piece["entities"] = new JsonArray(entity);
        return piece;
    }
}
