using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Answers;

namespace Assistant.Conversations;

/// <summary>Where a conversation stands, as it is kept. Where the interview stands is kept with the draft.</summary>
/// <param name="InDraft">What is typed belongs to the draft, unless it is a question.</param>
/// <param name="LastQuestion">For follow-ups; null at the start.</param>
internal sealed record ConversationState(bool InDraft, string? DraftId, string? LastQuestion, string? LastDocumentId)
{
    /// <summary>Where the last answer stands in its document, as long as the document is this one.</summary>
    public int? LastStart { get; init; }

    public int? LastEnd { get; init; }

    public string? LastHash { get; init; }

    /// <summary>The question whose answer was too long to be shown at once, for "xem thêm".</summary>
    public Question? InParts { get; init; }

    /// <summary>Parts of that answer shown after its first.</summary>
    public int LastPart { get; init; }

    public static readonly ConversationState New = new(false, null, null, null);

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ConversationState Read(string? json) =>
        json is null ? New : JsonSerializer.Deserialize<ConversationState>(json, Options) ?? New;

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
