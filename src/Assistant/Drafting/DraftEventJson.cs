using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Drafting;

/// <summary>Draft events as they are kept.</summary>
public static class DraftEventJson
{
    // Kept data: a name that stands here may never change its meaning.
    private static readonly (string Name, Type Type)[] Names =
    [
        ("started", typeof(DraftEvent.Started)),
        ("unit-named", typeof(DraftEvent.UnitNamed)),
        ("answered", typeof(DraftEvent.Answered)),
        ("replaced", typeof(DraftEvent.Replaced)),
        ("corrected", typeof(DraftEvent.Corrected)),
        ("not-applicable", typeof(DraftEvent.NotApplicable)),
        ("skipped", typeof(DraftEvent.Skipped)),
        ("zero-asked", typeof(DraftEvent.ZeroAsked)),
        ("zero-confirmed", typeof(DraftEvent.ZeroConfirmed)),
        ("contradiction-raised", typeof(DraftEvent.ContradictionRaised)),
        ("contradiction-resolved", typeof(DraftEvent.ContradictionResolved)),
        ("moved", typeof(DraftEvent.Moved)),
        ("undone", typeof(DraftEvent.Undone)),
        ("exported", typeof(DraftEvent.Exported)),
    ];

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static StoredDraftEvent ToStored(DraftEvent draftEvent, string userId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draftEvent);
        var type = draftEvent.GetType();
        return new StoredDraftEvent(
            Names.Single(entry => entry.Type == type).Name,
            JsonSerializer.Serialize(draftEvent, type, Options),
            userId,
            at);
    }

    public static DraftEvent FromStored(StoredDraftEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var type = Names.SingleOrDefault(entry => entry.Name == stored.Kind).Type
            ?? throw new InvalidOperationException($"Draft event '{stored.Kind}' is not known to this version.");
        return (DraftEvent)(JsonSerializer.Deserialize(stored.Data, type, Options)
            ?? throw new InvalidOperationException($"Draft event '{stored.Kind}' has no content."));
    }
}
