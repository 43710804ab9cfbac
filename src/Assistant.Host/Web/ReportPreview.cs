using Assistant.Drafting;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The report as it will stand on paper, with given figures, computed ones and gaps told apart.</summary>
internal sealed class ReportPreview(DraftView view)
{
    private readonly PreviewFigures _figures = new(view);

    public Markup Html() => Markup.Of(
        $"""
        <div class="row"><h2 id="t-tr">{Replies.Preview}</h2></div>
        <div class="page-wrap"><div class="page">{Head(view.Report.Header)}{Markup.Join(view.Report.Body.Select(Block))}{Ending(view.Report.Ending)}</div></div>
        <p class="xs dim"><u>{Replies.UnderlinedName}</u>{Replies.UnderlinedMeaning} <i class="calc">{Replies.DottedName}</i>{Replies.DottedMeaning}</p>
        """);

    private static Markup Head(ReportHeader header) => Markup.Of(
        $"""
        <div class="pg-head"><div><p>{OrGap(header.SuperiorBody)}</p><p><b>{header.IssuingBody}</b></p><p>*</p><p>{header.NumberAndSymbol}</p></div><div><p><b>{Replies.PartyTitle}</b></p><p><i>{PlaceAndDate(header)}</i></p></div></div>
        <p class="pg-part"><b>{header.Type}</b><br><b>{header.Subject}</b></p>
        """);

    private static string PlaceAndDate(ReportHeader header) =>
        Replies.PlaceAndDate(header.Place ?? Replies.Gap, header.Date?.Day, header.Date?.Month, header.Date?.Year);

    private Markup Block(ReportBlock block) => block switch
    {
        ReportBlock.Part part => Markup.Of($"<p class=\"pg-part\"><b>{part.Label}</b>{(part.Label.Length > 0 ? Markup.Of($"<br>") : Markup.Empty)}<b>{part.Title}</b></p>"),
        ReportBlock.Heading heading => Markup.Of($"<p class=\"pg-h{heading.Level}\"><b>{(heading.Label.Length == 0 ? heading.Title : heading.Label + ". " + heading.Title)}</b></p>"),
        ReportBlock.Paragraph paragraph => Markup.Of($"<p>{_figures.Mark(paragraph.Text)}</p>"),
        ReportBlock.Bullet bullet => Markup.Of($"<p>{(bullet.Level == 1 ? "- " : "+ ")}{_figures.Mark(bullet.Text)}</p>"),
        ReportBlock.Gap gap => Markup.Of($"<p><span class=\"gap\">{Replies.Gap}</span> {gap.Asked}</p>"),
        ReportBlock.Table table => Table(table),
        _ => Markup.Empty,
    };

    private static Markup Table(ReportBlock.Table table) => Markup.Of(
        $"""<table class="pg-table"><caption>{table.Caption}</caption><thead><tr>{Markup.Join(table.Header.Select(cell => Markup.Of($"<th>{cell}</th>")))}</tr></thead><tbody>{Markup.Join(table.Rows.Select(row => Markup.Of($"<tr>{Markup.Join(row.Select(cell => Markup.Of($"<td>{cell}</td>")))}</tr>")))}</tbody></table>""");

    private static Markup OrGap(string? text) => text is null ? Markup.Of($"<span class=\"gap\">{Replies.Gap}</span>") : Markup.Of($"{text}");

    private static Markup Ending(ReportEnding ending) => Markup.Of(
        $"""
        <div class="pg-end"><div><p><u>{Replies.RecipientsWord}</u>:</p>{Markup.Join(ending.Recipients.Select(recipient => Markup.Of($"<p>- {recipient}</p>")))}</div><div><p><b>{ending.Authority}</b></p><p>{OrGap(ending.Post)}</p><p class="pg-name"><b>{OrGap(ending.Name)}</b></p></div></div>
        """);
}
