using System.Diagnostics;
using System.Text;
using Assistant.Formats.Programs;

namespace Assistant.Tests.Formats;

/// <summary>Small programs of every Debian stand for those that read files.</summary>
public sealed class ExternalProgramTests : IDisposable
{
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(5), MemoryMegabytes: 200, FileMegabytes: 1, OutputMegabytes: 1);

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_program_works_on_the_copy_in_its_folder()
    {
        folder.Put("input.txt", "chữ"u8.ToArray());
        Assert.Equal("chữ", Output("cat", "input.txt"));
    }

    [Fact]
    public void No_argument_is_read_by_a_shell() => Assert.Equal("$(id) > a; *\n", Output("echo", "$(id) > a; *"));

    [Fact]
    public void No_secret_of_the_environment_reaches_a_program()
    {
        var told = Output("env").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(["HOME", "LC_ALL", "OMP_THREAD_LIMIT", "PATH", "TEMP", "TMP", "TMPDIR"], told);
        Assert.Contains("HOME=" + folder.Path, Output("env"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_not_there_is_missing() => Assert.IsType<ProgramResult.Missing>(Run(Limits, "no-such-tool-here"));

    [Fact]
    public void A_program_that_does_not_come_to_its_end_is_ended_with_its_children()
    {
        folder.Put("run.sh", "sleep 987 & echo $! > child; wait"u8.ToArray());
        var clock = Stopwatch.StartNew();

        Assert.IsType<ProgramResult.TooSlow>(Run(Limits with { Time = TimeSpan.FromSeconds(1) }, "sh", "run.sh"));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
        var child = Encoding.ASCII.GetString(folder.Take("child", 100)!).Trim();
        Assert.True(SpinWait.SpinUntil(() => IsGone(child), TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void A_program_that_prints_without_end_is_ended() => Assert.IsType<ProgramResult.TooMuch>(Run(Limits, "yes"));

    [Fact]
    public void A_program_gets_no_more_memory_than_allowed()
    {
        var result = Run(Limits, "awk", "BEGIN { s = \"x\"; while (length(s) < 900000000) s = s s }");
        Assert.NotEqual(0, Assert.IsType<ProgramResult.Ended>(result).ExitCode);
    }

    [Fact]
    public void A_program_writes_no_larger_file_than_allowed()
    {
        Assert.NotEqual(0, Assert.IsType<ProgramResult.Ended>(Run(Limits, "dd", "if=/dev/zero", "of=big", "bs=1M", "count=20")).ExitCode);
        Assert.True(new FileInfo(folder["big"]).Length <= 1 << 20);
    }

    [Fact]
    public void What_a_program_links_to_is_not_taken()
    {
        folder.Put("run.sh", "ln -s /etc/hostname result"u8.ToArray());
        Output("sh", "run.sh");
        Assert.Null(folder.Take("result", 1000));
    }

    [Fact]
    public void The_folder_is_gone_afterwards_and_nobody_else_may_enter_it()
    {
        using var other = new WorkFolder();
        Assert.Equal("700\n", Output("stat", "-c", "%a", other.Path));
        other.Put("a", [1]);
        other.Dispose();
        Assert.False(Directory.Exists(other.Path));
        // For the second disposal.
        Directory.CreateDirectory(other.Path);
    }

    /// <summary>Or dead, with nobody who asked for its last word.</summary>
    private static bool IsGone(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private string Output(string name, params string[] arguments) => Encoding.UTF8.GetString(Run(Limits, name, arguments).Success!);

    private ProgramResult Run(ProgramLimits limits, string name, params string[] arguments) => new ExternalProgram(name, limits).Run(folder, arguments);
}
