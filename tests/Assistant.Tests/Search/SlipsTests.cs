using Assistant.Search;

namespace Assistant.Tests.Search;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("bao")]
    [InlineData("aab")]
    [InlineData("nghieng")]
    [InlineData("oooo")]
    public void Every_form_one_slip_away_comes_once(string typed)
    {
        var made = new List<string>();
        var slips = new Slips(typed, new char[typed.Length + 1]);
        while (slips.Next())
        {
            made.Add(slips.Current.ToString());
        }

        Assert.Equal(OneSlipAway(typed).Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    // By the definition: a letter left out, put in, put in another's place, or two changed over; never the first.
    private static HashSet<string> OneSlipAway(string typed)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i <= typed.Length; i++)
        {
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                all.Add(typed.Insert(i, letter.ToString()));
                if (i < typed.Length)
                {
                    all.Add(typed[..i] + letter + typed[(i + 1)..]);
                }
            }

            if (i < typed.Length)
            {
                all.Add(typed.Remove(i, 1));
            }

            if (i + 1 < typed.Length)
            {
                all.Add(typed[..i] + typed[i + 1] + typed[i] + typed[(i + 2)..]);
            }
        }

        all.Remove(typed);
        return all;
    }
}
