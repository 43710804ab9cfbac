using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class DoctorCommand(CommandSurroundings surroundings) : AssistantCommand("doctor", Replies.HelpDoctor, surroundings)
{
    public override Task<int> RunAsync(Invocation call)
    {
        var checks = new Examination(call.Options).Checks().ToList();
        if (call.Json)
        {
            call.WriteJson(new ChecksLine(checks), JsonLine.Types.ChecksLine);
        }
        else
        {
            foreach (var check in checks)
            {
                call.Out.WriteLine(Replies.DoctorLine(check.Status, check.Name, check.Detail));
            }
        }

        return Task.FromResult(checks.Any(check => check.Status == Examination.Problem) ? ExitCode.No : ExitCode.Fine);
    }
}
