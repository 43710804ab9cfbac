using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>What may be added to a thumb down, and the line that thanks. Both are hidden until a script needs them.</summary>
internal static class RatingForm
{
    // Leaves room for the chosen reasons within what the store keeps.
    private const int LongestText = 800;

    public static Markup Html() => Markup.Of(
        $"""
        <form class="rating" id="danh-gia" aria-labelledby="t-danh-gia" hidden>
        <h2 id="t-danh-gia" tabindex="-1">{Replies.ReasonTitle}</h2>
        <p class="xs dim">{Replies.ReasonHint}</p>
        <fieldset class="row"><legend class="vh">{Replies.ReasonTitle}</legend>{Markup.Join(Replies.RatingReasons.Select(Choice))}</fieldset>
        <label class="field"><span>{Replies.ReasonText}</span><textarea name="more" rows="2" maxlength="{LongestText}"></textarea></label>
        <p class="row"><button class="btn btn-main" type="submit">{Replies.SendReason}</button><button class="btn btn-bare" type="button" data-does="skip">{Replies.SkipReason}</button></p>
        </form>
        <p class="rating-note small" id="da-danh-gia" role="status" hidden></p>
        """);

    private static Markup Choice(string reason) => Markup.Of($"<label class=\"choice\"><input type=\"checkbox\" value=\"{reason}\"><span>{reason}</span></label>");
}
