using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>Says above an old text that it is one, and leads to the same passage of the present one.</summary>
internal static class VersionNotice
{
    /// <returns>Empty for the present text.</returns>
    public static Markup Of(ShownDocument shown, PassageMark? passage)
    {
        if (shown.ReplacedAt is not { } at)
        {
            return Markup.Empty;
        }

        var day = PageTime.Date(at);
        if (shown.Present is not { } present)
        {
            return Notice(Markup.Of($"{Replies.DocumentWasRemoved(day)}"));
        }

        var same = passage is null ? null : SamePassage.Find(shown.Document, passage.Span, present);
        var (text, link) = (passage, same) switch
        {
            (null, _) => (Replies.OldVersion(day), Replies.ToPresentVersion),
            (_, null) => (Replies.OldPassageIsGone(day), Replies.ToPresentVersion),
            _ => (Replies.OldPassageStands(day), Replies.ToSamePassage),
        };
        return Notice(Markup.Of($"{text} <a href=\"{PassageAddress.Of(present, same)}\">{link}</a>"));
    }

    private static Markup Notice(Markup text) => Markup.Of(
        $"<div class=\"notice notice-ask status version\"><span class=\"i i-q\" aria-hidden=\"true\"></span><p class=\"small\">{text}</p></div>\n");
}
