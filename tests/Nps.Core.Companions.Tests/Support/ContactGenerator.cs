using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Companions.Tests;

/// <summary>Contacts on a small grid of customers and days, so that repeats, ties and the ends of a week are drawn often.</summary>
public static class ContactGenerator
{
    public static Arbitrary<Contact> Contact() => Arb.From(
        from customer in Gen.Frequency((12, Gen.Elements<string?>("a", "b", "c")), (1, Gen.Constant<string?>(null)))
        from issue in Gen.Elements<int?>(1, 2, null)
        from day in Gen.Frequency((12, Gen.Choose(0, 40).Select(day => (int?)day)), (1, Gen.Constant<int?>(null)))
        from resolved in Gen.Elements<bool?>(true, true, true, false, null)
        from resolvable in Gen.Elements<bool?>(true, true, false, null)
        from reopened in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 14).Select(days => (int?)days)))
        from team in Gen.Elements<string?>("North", "South", null)
        select new Contact(customer, issue, day, resolved, resolvable, reopened, team));
}
