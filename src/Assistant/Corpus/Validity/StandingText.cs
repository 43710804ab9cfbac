using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Corpus.Validity;

/// <summary>Says a standing in words, with who says so and how sure it is.</summary>
public static class StandingText
{
    /// <summary>Whole sentences.</summary>
    public static string Of(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var name = standing.Document.ToString();
        var day = standing.Day is { } known ? Dates.Format(known) : "";
        var sentences = new List<string>
        {
            standing.Kind switch
            {
                StandingKind.Replaced when !standing.Changes[0].Formal => Replies.StandingGivenWay(name, By(standing.Changes)),
                StandingKind.Replaced when standing.Changes.All(change => change.Ceases) => Replies.StandingCeased(name, By(standing.Changes)),
                StandingKind.Replaced => Replies.StandingReplaced(name, By(standing.Changes)),
                StandingKind.Repealed => Replies.StandingRepealed(name, By(standing.Changes)),
                StandingKind.Amended => Replies.StandingAmended(name, By(standing.Changes)),
                StandingKind.Ended => Replies.StandingEnded(name, day),
                StandingKind.NotYetInForce => Replies.StandingNotYet(name, day),
                StandingKind.InForce when standing.Next is { } next => next.Ceases ? Replies.StandingHeldThenCeased(name, By([next])) : Replies.StandingHeldThen(name, By([next])),
                StandingKind.InForce => Replies.StandingInForce(name, day),
                _ => Replies.StandingUnknown(name),
            },
        };
        var at = standing.Changes.Count > 0 ? standing.Changes[^1].By : standing.Document;
        foreach (var change in standing.Later)
        {
            sentences.Add(change.Kind == RelationKind.Repeals ? Replies.StandingLaterRepealed(at.ToString(), By([change]))
                : change.Ceases ? Replies.StandingLaterCeased(at.ToString(), By([change]))
                : Replies.StandingLater(at.ToString(), By([change])));
            at = change.By;
        }

        if (standing.Changes.Concat(standing.Later).Concat(standing.Next is { } end ? [end] : []).Any(change => change.Confidence is Confidence.Single or Confidence.Unverified || !change.Formal))
        {
            sentences.Add(Replies.OfficialTextDecides);
        }

        return string.Join(' ', sentences);
    }

    /// <summary>A few words for a list; empty for <see cref="StandingKind.Unknown"/> and <see cref="StandingKind.InForce"/>.</summary>
    public static string Short(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var by = Replies.And([.. standing.Current.Select(one => one.ToString())]);
        var day = standing.Day is { } known ? Dates.Format(known) : "";
        return standing.Kind switch
        {
            StandingKind.Replaced when !standing.Changes[0].Formal => Replies.StandingShortGivenWay(by),
            StandingKind.Replaced when standing.Changes.Concat(standing.Later).All(change => change.Ceases) => Replies.StandingShortCeased(by),
            StandingKind.Replaced => Replies.StandingShortReplaced(by),
            StandingKind.Repealed => Replies.StandingShortRepealed(by),
            StandingKind.Amended => Replies.StandingShortAmended(by),
            StandingKind.Ended => Replies.StandingShortEnded(day),
            StandingKind.NotYetInForce => Replies.StandingShortNotYet(day),
            _ => "",
        };
    }

    private static string By(IReadOnlyList<Change> changes)
    {
        var names = Replies.And([.. changes.Select(change => change.From is { } from && from != change.By.Date
            ? $"{change.By}, {Replies.FromDay(Dates.Format(from))}"
            : change.By.ToString())]);
        var told = changes.Select(change => Replies.AsTold(ConfidenceWords(change.Confidence), change.Source)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return told.Count == 0 ? names : $"{names} ({string.Join("; ", told)})";
    }

    private static string ConfidenceWords(Confidence confidence) => confidence switch
    {
        Confidence.Official => Replies.ConfidenceOfficial,
        Confidence.Agreed => Replies.ConfidenceAgreed,
        Confidence.Single => Replies.ConfidenceSingle,
        Confidence.Unverified => Replies.ConfidenceUnverified,
        _ => "",
    };
}
