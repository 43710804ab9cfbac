using Assistant.EndToEnd.Support;

namespace Assistant.EndToEnd;

public sealed class WorkingFolderTests
{
    [Fact]
    public void A_relative_path_is_meant_from_where_the_user_stands()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("ke-hoach.txt"), "KẾ HOẠCH\nvề kiểm tra\n\nI. Mục đích\n1. Kiểm tra các chi bộ trước ngày 15/5/2027.\n");
        var result = AssistantProgram.DotnetRun(folder.Path, "corpus", "add", "ke-hoach.txt", "--data", "data", "--json");
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Equal("ke-hoach", result.Json.GetProperty("documents")[0].GetProperty("id").GetString());
        Assert.True(Directory.Exists(folder.File("data")));
    }
}
