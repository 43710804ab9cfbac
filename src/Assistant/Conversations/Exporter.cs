using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>Writes a draft to a file, at any time, with what is missing marked.</summary>
internal sealed partial class Exporter(IReportWriter writer, IExportFolder folder)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public DraftTurn Export(TurnContext context)
    {
        var name = FileName(context.Draft);
        var path = folder.Save(context.Draft.Id, name, writer.Write(context.Analysis.Composer().Compose()));
        var exported = new DraftEvent.Exported(name, context.Draft.Gaps.Count) { Turn = context.Turn };
        return new DraftTurn([exported], (say, after) =>
        {
            say.Add(Replies.Exported(name)).Attach(new ReplyAttachment(name, Docx, path));
            var gaps = Overview.Gaps(after.Draft);
            if (gaps.Count > 0)
            {
                say.Add(Replies.ExportGaps(after.Draft.Gaps.Count) + "\n" + string.Join('\n', gaps)).Add(Replies.ExportedWithGaps);
                say.Suggest(after.Draft.Gaps.Select(line => line.Step).Where(step => step.Label.Length > 0).DistinctBy(step => step.Id).Take(2).Select(step => Replies.SuggestGoTo(Places.Of(step))));
            }
            else
            {
                say.Add(Replies.NothingMissing);
            }

            Unsettled(say, after);
            say.Add(Replies.ExportOpenFields).Suggest(Replies.SuggestPreview, Replies.SuggestProgress);
            Prompts.Remind(say, after.Draft);
        });
    }

    private static void Unsettled(Say say, DraftAnalysis after)
    {
        var open = after.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Message).ToList();
        if (after.Draft.OpenContradiction is { } waiting)
        {
            open.Insert(0, Replies.ContradictionReminder(waiting.Quantity, VietnameseNumbers.Show(waiting.EarlierValue), VietnameseNumbers.Show(waiting.Value)));
        }

        if (open.Count > 0)
        {
            say.Add(Replies.ExportUnsettled + "\n" + string.Join('\n', open.Select(message => "- " + message)));
        }
    }

    private static string FileName(Draft draft)
    {
        var unit = NotInNames().Replace(Diacritics.Fold(draft.Unit?.Name ?? string.Empty), "-").Trim('-');
        return unit.Length == 0 ? "bao-cao.docx" : $"bao-cao-{(unit.Length > 60 ? unit[..60].TrimEnd('-') : unit)}.docx";
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInNames();
}
