using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>What documents cite: links to what is in the corpus, and the names of what is not.</summary>
internal static class CitedDocuments
{
    /// <summary>Under a document: the documents that it cites, each once.</summary>
    /// <param name="underHeading1">As for the document's text.</param>
    public static Markup Of(Document document, CorpusSnapshot corpus, bool underHeading1)
    {
        var cited = corpus.Links.Of(document).Where(linked => linked.DocumentId != document.Id).ToList();
        if (cited.Count == 0 || document.Kind == DocumentKind.GuidanceNote)
        {
            return Markup.Empty;
        }

        var heading = underHeading1 ? Markup.Of($"<h2>{Replies.CitedDocuments}</h2>") : Markup.Of($"<h3>{Replies.CitedDocuments}</h3>");
        return Markup.Of($"<section class=\"cited-documents small\">{heading}<ul>{Markup.Join(cited.Select(Entry))}</ul></section>\n");
    }

    /// <summary>Under the list of documents: what is cited and not there, with those that cite it.</summary>
    public static Markup Missing(CorpusSnapshot corpus)
    {
        var missing = corpus.Links.Missing();
        return missing.Count == 0 ? Markup.Empty : Markup.Of(
            $"""
            <details class="pane-body small"><summary>{Replies.CitedAndMissing(missing.Count)}</summary>
            <ul>{Markup.Join(missing.Select(one => Markup.Of($"<li>{Name(new DocumentIdentity(one.Number, one.Type, one.Date, one.Issuer))} <span class=\"dim\">({Markup.Join(one.CitedBy.Select((id, at) => By(corpus, id, at)))})</span></li>\n")))}</ul></details>
            """);
    }

    /// <summary>What became of the document, where something is known.</summary>
    public static Markup Standing(Document document, CorpusSnapshot corpus)
    {
        if (document.Kind == DocumentKind.GuidanceNote || document.Number.Length == 0)
        {
            return Markup.Empty;
        }

        var standing = corpus.Validity.StatusOf(document, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        return standing.Kind is StandingKind.Unknown or StandingKind.InForce
            ? Markup.Empty
            : Markup.Of($"<div class=\"notice notice-ask status\"><span class=\"i i-q\" aria-hidden=\"true\"></span><p class=\"small\">{StandingText.Of(standing)}</p></div>\n");
    }

    private static Markup Entry(LinkedReference linked)
    {
        var name = Name(DocumentIdentity.Of(linked.Reference));
        return linked.DocumentId is { } id
            ? Markup.Of($"<li><a href=\"/van-ban/{Uri.EscapeDataString(id)}\">{name}</a></li>\n")
            : Markup.Of($"<li>{name} <span class=\"dim\">– {(linked.Ambiguous.Count > 0 ? Replies.MayBeAnyOf(string.Join(", ", linked.Ambiguous)) : Replies.NotInCorpus)}</span></li>\n");
    }

    private static Markup By(CorpusSnapshot corpus, string id, int at) => Markup.Of(
        $"{(at > 0 ? ", " : string.Empty)}<a href=\"/van-ban/{Uri.EscapeDataString(id)}\">{(corpus.Find(id) is { } document ? DocumentReader.ShortName(document) : id)}</a>");

    private static string Name(DocumentIdentity identity) => identity.Number.Length > 0 && char.IsAsciiDigit(identity.Number[0]) ? identity.ToString() : identity.Number;
}
