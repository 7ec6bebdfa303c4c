using System;
using System.Collections.Generic;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// Driver breakdowns. The balances of a driver are promoters less detractors of the responses that name one driver, two drivers
/// and so on: whole numbers, of which impacts are made and which add up.
/// </summary>
internal static class DriverJson
{
    internal static DriverBreakdown<TDriver> Read<TDriver>(JsonInput input)
    {
        JsonMembers members = input.Members("overall", "unattributed", "drivers");
        var builder = new DriverBreakdownBuilder<TDriver>(null);
        builder.AddTotals(members["overall"].As(CountsJson.Read), members["unattributed"].As(CountsJson.Read));
        foreach (JsonInput item in members["drivers"].Items())
        {
            JsonMembers row = item.Members("driver", "counts", "balances");
            ResponseCounts counts = row["counts"].As(CountsJson.Read);
            TDriver driver = KeyJson<TDriver>.Read(row["driver"]);
            if (!builder.TryAddDriver(driver, counts, ReadBalances(row["balances"], counts)))
            {
                throw row["driver"].Invalid($"The driver \"{driver}\" appears twice.");
            }
        }

        return builder.AddsUp()
            ? builder.ToDriverBreakdown()
            : throw input.Invalid("The balances of the drivers and the unattributed responses do not add up to the overall score.");
    }

    internal static void Write<TDriver>(JsonOutput output, DriverBreakdown<TDriver> breakdown)
    {
        output.Writer.WriteStartObject();
        output.Member("overall", CountsJson.Write, breakdown.Overall);
        output.Member("unattributed", CountsJson.Write, breakdown.UnattributedCounts);
        output.Name("drivers");
        output.Writer.WriteStartArray();
        foreach (DriverScore<TDriver> driver in breakdown)
        {
            output.Writer.WriteStartObject();
            output.Member("driver", KeyJson<TDriver>.Write, driver.Driver);
            output.Member("counts", CountsJson.Write, driver.Counts);
            output.Name("balances");
            output.Writer.WriteStartObject();
            foreach (KeyValuePair<int, long> balance in driver.Balances)
            {
                output.Writer.WritePropertyName(balance.Key.ToString(CultureInfo.InvariantCulture));
                output.Number(balance.Value);
            }

            output.Writer.WriteEndObject();
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }

    private static SortedList<int, long> ReadBalances(JsonInput input, ResponseCounts counts)
    {
        var balances = new SortedList<int, long>();
        long sum = 0;
        foreach (KeyValuePair<string, JsonInput> member in input.AnyMembers())
        {
            bool isNumber = int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int drivers) && drivers > 0;
            if (!isNumber || !balances.TryAdd(drivers, member.Value.WholeNumber()))
            {
                throw member.Value.Invalid("Balances are named by how many drivers a response names, from 1 on, each once.");
            }

            sum += balances[drivers];
        }

        return sum == counts.Promoters - counts.Detractors
            ? balances
            : throw input.Invalid(FormattableString.Invariant(
                $"The balances sum to {sum}, but promoters less detractors are {counts.Promoters - counts.Detractors}."));
    }
}
