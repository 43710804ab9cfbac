using System.Text.Json;

namespace Assistant.Host.Web;

/// <summary>What a page's script needs to know, as JSON inside a script element.</summary>
internal static class PageData
{
    public static Markup Of(PageFrame frame, string nonce) =>
        // The serializer's default encoder writes '<', '&' and quotation marks as \u003C and the like, so the text can end no element.
        Markup.FromJson(JsonSerializer.Serialize(new { nonce, words = frame.Words ?? new Dictionary<string, string>(StringComparer.Ordinal) }));
}
