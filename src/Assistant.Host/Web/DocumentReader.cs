using Assistant.Corpus;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>A document as it is read: its contents list and its text.</summary>
internal static class DocumentReader
{
    /// <param name="pictured">The pages whose picture is kept.</param>
    /// <param name="notice">What a reader has to know before the first word.</param>
    /// <param name="underHeading1">The page's heading above is an h1, so an h2 for those who hear the page stands between.</param>
    public static Markup Html(Document document, CorpusSnapshot corpus, IReadOnlyList<PassageMark> marks, IReadOnlyList<int> pictured, Markup notice = default, bool underHeading1 = false) => Markup.Of(
        $"""
        <div class="reader">
        <nav class="toc" aria-label="{Replies.DocumentStructure}">{new DocumentContents(document, marks).Html()}</nav>
        <div class="pane-body text" tabindex="0" role="region" aria-label="{Replies.DocumentText}">
        {(underHeading1 ? Markup.Of($"<h2 class=\"vh\">{Replies.DocumentText}</h2>") : Markup.Empty)}<p class="row">{Tags(document)}</p>
        {notice}{RecognitionNotice.Of(document, pictured)}{Status(document)}{CitedDocuments.Standing(document, corpus)}<p class="src title">{document.Subject}</p>
        {Attachments(document)}        <div class="src prose">
        {new DocumentBody(document, marks).Html()}</div>
        {CitedDocuments.Of(document, corpus, underHeading1)}</div>
        </div>
        """);

    private static Markup Tags(Document document)
    {
        var tags = new List<string?>
        {
            document.Kind == DocumentKind.GuidanceNote ? Replies.GuidanceNote : null,
            document.Source.Reading.Method == ReadingMethod.Recognition ? Replies.RecognisedTag : null,
            document.Issuer,
            PlaceAndDate(document),
            document.Term,
            document.Urgency,
        };
        return Markup.Join(tags.Where(tag => !string.IsNullOrEmpty(tag)).Select(tag => Markup.Of($"<span class=\"tag\">{tag}</span>")));
    }

    private static string? PlaceAndDate(Document document) => document.Date is not { } date
        ? document.Place
        : document.Place.Length > 0 ? $"{document.Place}, {Dates.Format(date)}" : Dates.Format(date);

    /// <summary>Where each attached document begins.</summary>
    private static Markup Attachments(Document document) => document.Attachments.Count == 0
        ? Markup.Empty
        : Markup.Of($"<p class=\"small attached\">{Replies.AttachedDocuments} {Markup.Join(document.Attachments.Select((attachment, at) => Markup.Of($"{(at > 0 ? ", " : "")}<a href=\"#{attachment.BlockId}\">{Named(attachment)}</a>")))}</p>\n");

    private static string Named(Attachment attachment) => $"{attachment.Type} {attachment.Label}".TrimEnd();

    private static Markup Status(Document document) => string.IsNullOrEmpty(document.Status)
        ? Markup.Empty
        : Markup.Of($"<div class=\"notice notice-ask status\"><span class=\"i i-q\" aria-hidden=\"true\"></span><p class=\"small\">{document.Status}</p></div>\n");

    /// <summary>"Kế hoạch số 34-KH/TU"; a document without number by its title.</summary>
    public static string ShortName(Document document) =>
        document.Number.Length > 0 && document.Type.Length > 0 ? Replies.NumberedDocument(document.Type, document.Number) : document.Title;
}
