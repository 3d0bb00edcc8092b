import io.github.racelint.examples.BuildLog

def checkout = 'web/src/main/java/shop/web/Checkout.java:[20,26] [LostUpdate]'
def load = 'web/src/test/java/shop/web/CheckoutLoad.java:[18,19] [LostUpdate]'
def runs = BuildLog.runs(basedir)
assert runs.size() == 3
// What racelint.baseline knows of the module warehouse is not told.
runs[0].expect('WARNING', [checkout, load], 'BUILD SUCCESS')
// The tests are not compiled any more once the code they test has an error.
runs[1].expect('ERROR', [checkout], 'BUILD FAILURE')
runs[2].expect('WARNING', [checkout, load], 'BUILD SUCCESS')

assert runs[0].reported('warehouse/target/racelint.sarif') == []
assert runs[0].reported('web/target/racelint.sarif') == ['LostUpdate']
