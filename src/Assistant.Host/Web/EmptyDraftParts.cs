using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The draft page before there is a draft: what can be written, and how to begin.</summary>
internal sealed class EmptyDraftParts(OutlineOffers offers)
{
    public IReadOnlyDictionary<string, Markup> All() => new Dictionary<string, Markup>(StringComparer.Ordinal)
    {
        ["bar"] = Markup.Of($"<div class=\"grow\"><h1>{Replies.DraftPage}</h1><p class=\"xs dim\">{Replies.NoDraftYet}</p></div>"),
        ["meter"] = Markup.Empty,
        ["outline"] = Offers(),
        ["section"] = Markup.Of($"<div class=\"grow\"><h2 id=\"t-muc\">{Replies.BeginDraft}</h2></div>"),
        ["check-link"] = Markup.Of($"{Replies.Checks}"),
        ["check-head"] = Markup.Of($"<h2 class=\"grow\">{Replies.Checks}</h2>"),
        ["findings"] = Markup.Of($"<p class=\"small dim\">{Replies.ChecksComeLater}</p>"),
        ["preview"] = Markup.Of($"<h2 id=\"t-tr\">{Replies.Preview}</h2><p class=\"small dim\">{Replies.PreviewComesLater}</p>"),
    };

    private Markup Offers() => offers.All().Count == 0
        ? Markup.Of($"<p class=\"small dim\">{Replies.NoOutlines}</p>")
        : Markup.Of($"<p class=\"small dim offers-line\">{Replies.OutlinesAtHand}</p><ul class=\"tree\">{Markup.Join(offers.All().Select(Offer))}</ul>");

    private static Markup Offer(Assistant.Corpus.Document document)
    {
        var name = DocumentReader.ShortName(document);
        return Markup.Of(
            $"""<li><a href="#muc" data-says="{Replies.StartDraftCommand(name)}"><span class="i i-draft" aria-hidden="true"></span><span class="t">{Replies.OutlineAttachedTo(name)}<span class="sub">{document.Subject}</span></span></a></li>""");
    }
}
