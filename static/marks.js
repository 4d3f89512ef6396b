(function () {
	var figures = document.querySelectorAll('figure[data-chart]');
	if (figures.length === 0) return;
	requestAnimationFrame(function () {
		performance.mark('first-chart');
		requestAnimationFrame(function () {
			performance.mark('all-charts');
		});
	});
})();
