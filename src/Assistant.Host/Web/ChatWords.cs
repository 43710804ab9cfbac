using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>What the chat's script says to people.</summary>
internal static class ChatWords
{
    public static Dictionary<string, string> For(string placeholder, string boxName) => new(StringComparer.Ordinal)
    {
        ["placeholder"] = placeholder,
        ["boxName"] = boxName,
        ["send"] = Replies.Send,
        ["transcript"] = Replies.TranscriptName,
        ["unreachable"] = Replies.ChatUnreachable,
        ["retry"] = Replies.TryAgain,
        ["rateUp"] = Replies.RateUp,
        ["rateDown"] = Replies.RateDown,
        ["ratingSaved"] = Replies.RatingSaved,
        ["ratingFailed"] = Replies.RatingFailed,
        ["place"] = Replies.SourcePlace,
        ["copied"] = Replies.QuoteCopied,
        ["sourceFailed"] = Replies.SourceFailed,
    };
}
