using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class DoctorCommand(CommandSurroundings surroundings) : AssistantCommand("doctor", Replies.HelpDoctor, surroundings)
{
    public override async Task<int> RunAsync(Invocation call)
    {
        var checks = await new Examination(call.Options, call.Cancellation).ChecksAsync();
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

        return checks.Any(check => check.Status == Examination.Problem) ? ExitCode.No : ExitCode.Fine;
    }
}
