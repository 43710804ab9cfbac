using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>Says above a document that a machine read it off pictures, and offers them.</summary>
internal static class RecognitionNotice
{
    /// <param name="pictured">The pages whose picture is kept.</param>
    /// <returns>Empty for a document that was typed.</returns>
    public static Markup Of(Document document, IReadOnlyList<int> pictured) => document.Source.Reading.Method != ReadingMethod.Recognition
        ? Markup.Empty
        : Markup.Of(
            $"""
            <div class="notice notice-ask recognised"><span class="i i-q" aria-hidden="true"></span><div><p class="small">{Replies.RecognisedNotice(document.Source.Reading.DoubtfulWords.Count)}</p>
            {Pictures(document, pictured)}</div></div>

            """);

    private static Markup Pictures(Document document, IReadOnlyList<int> pictured) => pictured.Count == 0
        ? Markup.Empty
        : Markup.Of($"<nav class=\"row small\" aria-label=\"{Replies.PagePictures}\">{Markup.Join(pictured.Select(page => Markup.Of($"<a href=\"{Address(document.Id, page)}\" target=\"_blank\">{Replies.PagePicture(page)}</a> ")))}</nav>");

    private static string Address(string id, int page) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/van-ban/{Uri.EscapeDataString(id)}/trang/{page}");
}
